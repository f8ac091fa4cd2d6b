/** What a person can put right: shown without a stack, exit code 2. The message says what is wrong and what to do. */
export class UserError extends Error {}
