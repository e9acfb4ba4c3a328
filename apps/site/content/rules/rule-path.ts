/** The address of a rule's page, or of a group's. */
export function rulePath(code: string): string {
  return `/reference/rules/${code}/`;
}
