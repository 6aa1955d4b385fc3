import { globSync, readFileSync } from 'node:fs';
import { parseSync } from '@swc/core';
import { describe, expect, it } from 'vitest';
import { compatOf, globalNamed, lacking, memberOf, membersNamed } from './compat';

/**
 * The oldest supported browsers have all features that the sources use. Every name of MDN's data in the sources counts as
 * used. Features that a browser may lack are listed here, with the effect.
 */

const CODE = globSync(['{components,entrypoints,lib}/**/*.{ts,tsx}', 'site/look-up/*.{ts,tsx}']);
const STYLES = globSync(['{components,entrypoints,lib,site}/**/*.css']);

/** Features that some browser lacks, and why that does no harm. */
const OPTIONAL: Readonly<Record<string, string>> = {
  'storage.managed': 'no settings by policy there: read with a fallback',
  'management.getSelf': 'Safari: everybody is welcomed',
  'windows.onFocusChanged': 'asked for with a question mark: Android has no windows',
  isVisible: 'only Chromium says so; without it the button waits in another way',
  prerendering: 'asked for by its name first: nothing is drawn before anybody asks',
  '@page': 'Safari: the margins of a printed message are the usual ones',
  'forced-color-adjust': 'Safari has no forced colors',
  'forced-color-adjust: none': 'Safari has no forced colors',
  resize: 'a text field keeps its size on Android',
  'scrollbar-color': 'the scroll bar looks as usual',
  'scrollbar-width': 'the scroll bar looks as usual',
  'scrollbar-width: thin': 'the scroll bar looks as usual',
  'text-wrap: balance': 'lines are broken as usual',
  'text-wrap: pretty': 'lines are broken as usual',
  'word-break: auto-phrase': 'Japanese lines are broken as usual',
};

/** A node of a syntax tree. */
type Node = { readonly type?: string } & Readonly<Record<string, unknown>>;

interface Uses {
  /** `AbortSignal` */
  globals: Set<string>;
  /** `URL.canParse` */
  statics: Set<string>;
  /** `checkVisibility` */
  members: Set<string>;
  /** `storage.local.get`, of the browser's object for extensions */
  extension: Set<string>;
  /** Properties that the sources declare themselves */
  own: Set<string>;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
const nameOf = (node: unknown): string =>
  isNode(node) && node.type === 'Identifier' && typeof node.value === 'string' ? node.value : '';

/** Returns a chain such as `browser.storage.local.get`, also with optional access; empty if it has other parts. */
function pathOf(node: unknown): string[] {
  if (!isNode(node)) return [];
  if (node.type === 'OptionalChainingExpression') return pathOf(node.base);
  if (node.type !== 'MemberExpression') return nameOf(node) ? [nameOf(node)] : [];
  const before = pathOf(node.object);
  return before.length > 0 && nameOf(node.property) ? [...before, nameOf(node.property)] : [];
}

function collect(node: unknown, uses: Uses): void {
  if (!isNode(node)) return;
  if (Array.isArray(node)) {
    for (const one of node) collect(one, uses);
    return;
  }
  if (
    /^(KeyValueProperty|MethodProperty|Class(Property|Method)|Ts(Property|Method)Signature)$/.test(
      node.type ?? '',
    )
  )
    uses.own.add(nameOf(node.key));
  if (node.type === 'ObjectExpression')
    for (const one of node.properties as unknown[]) uses.own.add(nameOf(one));
  if (node.type === 'TsInterfaceDeclaration') collect(node.body, uses);
  if (node.type === 'TsInterfaceBody') collect(node.body, uses);
  if (node.type === 'TsTypeAliasDeclaration') collect(node.typeAnnotation, uses);
  if (node.type === 'TsTypeLiteral') collect(node.members, uses);
  if (node.type?.startsWith('Ts') && !/^Ts(As|NonNull|Satisfies|Const)/.test(node.type)) return;
  const path = pathOf(node);
  const [owner = '', first = ''] = path;
  if (node.type === 'MemberExpression') {
    if (owner === 'browser' && path.length > 2) uses.extension.add(path.slice(1).join('.'));
    else if (path.length === 2 && globalNamed(owner) && /^[A-Z]/.test(owner))
      uses.statics.add(`${owner}.${first}`);
    // `z` is zod, whose members are not the browser's.
    else if (owner !== 'browser' && owner !== 'z') uses.members.add(nameOf(node.property));
  }
  if (node.type === 'Identifier') uses.globals.add(nameOf(node));
  if (node.type === 'AssignmentPatternProperty') uses.members.add(nameOf(node.key));
  if (node.type === 'KeyValuePatternProperty') uses.members.add(nameOf(node.key));
  for (const [key, part] of Object.entries(node))
    if (key !== 'property' || !nameOf(part)) collect(part, uses);
}

const uses: Uses = {
  globals: new Set(),
  statics: new Set(),
  members: new Set(),
  extension: new Set(),
  own: new Set(),
};
for (const file of CODE)
  collect(
    parseSync(readFileSync(file, 'utf8'), { syntax: 'typescript', tsx: file.endsWith('x') }).body,
    uses,
  );

/** Returns for each use the browsers that lack it, except for the listed features. */
function complaints(found: Iterable<string>, lacks: (name: string) => string[]): string[] {
  return [...found]
    .filter((name) => !(name in OPTIONAL || name.replace(/\.\w+$/, '') in OPTIONAL))
    .map((name) => `${name}: ${lacks(name).join(', ')}`)
    .filter((line) => !line.endsWith(': '))
    .sort();
}

describe('in the oldest browsers is', () => {
  it('what extensions are given', () => {
    expect(uses.extension.size).toBeGreaterThan(15);
    const lacks = (path: string) => {
      // The data describes storage.local as a StorageArea.
      const compat =
        compatOf('webextensions', 'api', ...path.split('.')) ??
        compatOf(
          'webextensions',
          'api',
          ...path.replace(/^storage\.\w+/, 'storage.StorageArea').split('.'),
        ) ??
        compatOf('webextensions', 'api', ...path.split('.').slice(0, -1));
      return compat ? lacking(compat) : ['not in the data'];
    };
    expect(complaints(uses.extension, lacks)).toEqual([]);
  });

  it('each object and function that is used by its name', () => {
    const lacks = (name: string) => {
      const [owner = '', member] = name.split('.');
      const compat = member ? memberOf(owner, member) : globalNamed(owner);
      return compat ? lacking(compat) : [];
    };
    expect(uses.statics.size).toBeGreaterThan(20);
    expect(complaints([...uses.globals, ...uses.statics], lacks)).toEqual([]);
  });

  it('each method and property', () => {
    // The object is unknown here, so one that has the member in the oldest browsers is enough.
    const lacks = (name: string) => {
      const [best = []] = membersNamed(name)
        .map(lacking)
        .sort((a, b) => a.length - b.length);
      const style = compatOf(
        'css',
        'properties',
        name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
      );
      return uses.own.has(name) || (style && lacking(style).length === 0) ? [] : best;
    };
    expect(uses.members).toContain('checkVisibility');
    expect(complaints(uses.members, lacks)).toEqual([]);
  });

  it('each property, selector and rule of the styles', () => {
    const found = new Map<string, string[]>();
    const note = (name: string, ...path: string[]) => {
      const compat = compatOf('css', ...path);
      if (compat) found.set(name, lacking(compat));
    };
    for (const file of STYLES) {
      const text = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
      for (const [, name = ''] of text.matchAll(/[{;\s]([a-z-]+):\s/g)) note(name, 'properties', name);
      for (const [, name = '', value = ''] of text.matchAll(/[{;\s]([a-z-]+):\s+([a-z-]+)\s*[;}]/g))
        note(`${name}: ${value}`, 'properties', name, value);
      for (const [, name = ''] of text.matchAll(/::?([a-z-]+)/g)) note(`:${name}`, 'selectors', name);
      for (const [, name = ''] of text.matchAll(/@([a-z-]+)/g)) note(`@${name}`, 'at-rules', name);
      for (const [, name = ''] of text.matchAll(/\(([a-z-]+):/g))
        note(`(${name})`, 'at-rules', 'media', name);
      for (const [, name = ''] of text.matchAll(/\b([a-z-]+)\(/g)) note(`${name}()`, 'types', 'color', name);
    }
    expect(found.size).toBeGreaterThan(80);
    expect(complaints(found.keys(), (name) => found.get(name) ?? [])).toEqual([]);
  });
});

it('nothing is excused that is not used', () => {
  const styles = STYLES.map((file) => readFileSync(file, 'utf8')).join('\n');
  const used = new Set([...uses.extension, ...uses.members]);
  for (const name of Object.keys(OPTIONAL)) expect(used.has(name) || styles.includes(name), name).toBe(true);
});
