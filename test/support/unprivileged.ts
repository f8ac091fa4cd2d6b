/** The user that owns nothing, by the number that all Unix systems give it. */
const NOBODY = 65_534;

/**
 * Runs `work` as somebody whom permissions bind: as it is, or, where the tests run as the superuser, who may read and write anything, as the user that owns nothing. The whole process is
 * that user meanwhile.
 */
export async function unprivileged<Result>(work: () => Result | Promise<Result>): Promise<Result> {
  const { seteuid } = process;
  if (seteuid === undefined || process.geteuid?.() !== 0) return work();
  seteuid(NOBODY);
  try {
    return await work();
  } finally {
    seteuid(0);
  }
}
