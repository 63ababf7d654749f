/**
 * Whether something was said of the configuration before; remembers that it is now.
 *
 * @param told - what was said in this run; absent: nothing is remembered
 */
export function wasTold(
  ruleName: string,
  { messageId, data }: { readonly messageId: string; readonly data: unknown },
  told: Set<string> | undefined,
): boolean {
  if (told === undefined) return false;
  const key = JSON.stringify([ruleName, messageId, data]);
  if (told.has(key)) return true;
  told.add(key);
  return false;
}
