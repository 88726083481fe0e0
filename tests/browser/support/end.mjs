// Work for the end of a test file, so that a failed test leaves no browser or server behind that would keep it waiting.
// A script that is no test cleans up itself.
const { after } = process.env.NODE_TEST_CONTEXT ? await import("node:test") : { after: () => {} };

export const atEnd = after;
