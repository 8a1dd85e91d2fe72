/** Stands in a content script for WXT's context of it, and does nothing. */
export class ContentScriptContext {}
