import { toContract } from '../reviewers.ts'
import type { Sink } from '../sink.ts'
import { reportOf } from './readable.ts'
import type { Report, Reviewed } from './report.ts'

/** One review after the other: a line of JSON each, or as a person reads them. */
export function lineReport(sink: Sink, json: boolean): Report {
  return {
    reviewed: ({ input, review }: Reviewed) =>
      sink.write(`${json ? JSON.stringify(toContract(input, review)) : reportOf(input, review)}\n`),
    refused: () => Promise.resolve(),
    end: () => sink.end(),
  }
}

/** What could not be read, on standard error, as it comes. */
export function refusalReport(sink: Sink): Report {
  return {
    reviewed: () => Promise.resolve(),
    refused: (place, reason) => sink.write(`${place}: ${reason}\n`),
    end: () => Promise.resolve(),
  }
}
