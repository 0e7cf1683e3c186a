/** The command was called wrongly; its message says how, in one sentence. */
export class CallError extends Error {}
