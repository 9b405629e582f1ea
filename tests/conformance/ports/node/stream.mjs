export function resultOfStream() { throw new Error("later"); }
