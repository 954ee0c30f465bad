/**
 * Runs every section's checks over one view of a workshop: errors first, then warnings, then hints, each by check id.
 * Pure and deterministic: the same records, links and moment give the same findings in the same order.
 */

import { createCheckRunner, sortFindings } from './check-runner';
import type { Check, Section } from './define-section';
import { findFieldText } from './record-text';
import type { Finding, RecordView } from './record-view';
import { findSection, getSectionOf, isRecordKind, SECTIONS } from './registry';

/** Every finding of every check but those that ask how ready the project is, worst first. */
export function runChecks(view: RecordView): readonly Finding[] {
  return sortFindings(createCheckRunner()(view));
}

/** The finding in words for the facilitator. */
export function findingMessage(finding: Finding): string {
  const template = findTemplate(finding);
  return template.replace(/\{(\w+)\}/g, (brace, name: string) => {
    const codes = finding.codes?.[name];
    return codes ? codes.map(codeLabel).join(', ') : (finding.values[name] ?? brace);
  });
}

/** The check with this id and the section that declares it, or null. */
export function findCheck(id: string): { readonly check: Check; readonly section: Section } | null {
  for (const section of SECTIONS) {
    const check = section.checks.find((candidate) => candidate.id === id);
    if (check) return { check, section };
  }
  return null;
}

function findTemplate(finding: Finding): string {
  const texts = findCheck(finding.check)?.section.text.checks ?? {};
  const key = finding.variant ? `${finding.check}_${finding.variant}` : finding.check;
  const template = texts[key];
  if (template === undefined) throw new Error(`No message for ${key}`);
  return template;
}

/** The label of "kind.field" or of "kind.field.option"; a section by its id and the name people see beside it. */
function codeLabel(code: string): string {
  const [kind = '', field = '', option] = code.split('.');
  const section = findSection(code);
  if (section) return `${section.id} ${section.text.short}`;
  const words = isRecordKind(kind) ? findFieldText(getSectionOf(kind).text, kind, field) : undefined;
  if (!words) return code;
  return option === undefined ? words.label : (words.options?.[option]?.[0] ?? option);
}
