/** Largest file of an own pack, in bytes. A pack of 100 rules with their examples has some 200 kB. */
export const LARGEST_FILE = 512 * 1024
