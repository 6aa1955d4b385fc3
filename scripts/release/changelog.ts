import { UserError } from '../user-error';

/** Returns the changelog's entry of a version without the heading, which must have a date if `dated`. */
export function changelogEntry(changelog: string, version: string, dated: boolean): string {
  const [, heading = '', text = ''] =
    changelog
      .split(/^(?=## )/m)
      .map((part) => /^## (.*)\n([\s\S]*)$/.exec(part))
      .find((part) => part?.[1]?.split(' ')[0] === version) ?? [];
  if (!text.trim()) throw new UserError(`CHANGELOG.md has no entry for ${version}.`);
  if (dated && !/\d{4}-\d\d-\d\d/.test(heading))
    throw new UserError(`The heading of ${version} in CHANGELOG.md names no day: ## ${version} (2026-12-31)`);
  return text.trim();
}
