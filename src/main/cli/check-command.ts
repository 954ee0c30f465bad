/** `check`: what contradicts, is missing or has no owner, in a form that can stop a script. */
import { judge } from '@shared/readiness/judge';
import { isOpen } from '@shared/readiness/waivers';
import type { Severity } from '@shared/sections/define-section';
import { refAndHeadline } from '@shared/sections/record-text';
import type { Finding, RecordView } from '@shared/sections/record-view';
import { findingMessage } from '@shared/sections/run-checks';
import { oneOf } from './arguments';
import type { CliCommand } from './command';
import { EXIT } from './exit-codes';
import { headOf } from './head';
import { SUBJECT_WORDS, viewSubject } from './judged-workshop';

const LIMITS = ['never', 'error', 'warning'] as const;
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];

export const checkCommand: CliCommand = {
  words: `check ${SUBJECT_WORDS} [--fail-on error|warning]`,
  help: 'what contradicts, is missing or has no owner',
  run: async (args, library) => {
    const limit = oneOf(args.options['fail-on'], LIMITS, '--fail-on', 'never');
    const view = await viewSubject(args, library);
    const { findings } = judge(view);
    const open = findings.filter(isOpen);
    const counts = Object.fromEntries(
      SEVERITIES.map((severity) => [severity, open.filter((one) => one.severity === severity).length]),
    );
    const waived = findings.length - open.length;
    return {
      json: {
        ...headOf(view),
        open: counts,
        waived,
        findings: findings.map((finding) => toJson(view, finding)),
      },
      lines: [...findings.map((finding) => toLine(view, finding)), countLine(counts, waived)],
      exitCode: open.some(({ severity }) => isAtLeast(severity, limit)) ? EXIT.findings : EXIT.done,
    };
  },
};

function isAtLeast(severity: Severity, limit: (typeof LIMITS)[number]): boolean {
  return limit !== 'never' && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(limit);
}

function toJson(view: RecordView, finding: Finding) {
  const { waived } = finding;
  return {
    check: finding.check,
    severity: finding.severity,
    section: finding.section,
    records: finding.recordIds.map((id) => view.find(id)?.ref ?? id),
    field: finding.field ?? null,
    message: findingMessage(finding),
    waived: waived
      ? { by: view.find(waived.by)?.ref ?? waived.by, until: waived.until, reason: waived.reason }
      : null,
  };
}

function toLine(view: RecordView, finding: Finding): string {
  const line = `${finding.severity.padEnd(7)}  ${finding.check}  ${findingMessage(finding)}`;
  if (!finding.waived) return line;
  const by = view.find(finding.waived.by);
  return `${line} [accepted by ${by ? refAndHeadline(view, by) : 'nobody'} until ${finding.waived.until}]`;
}

function countLine(counts: Readonly<Record<string, number>>, waived: number): string {
  const words = SEVERITIES.map((severity) => `${counts[severity] ?? 0} ${severity}(s)`).join(', ');
  return `${words}${waived > 0 ? `; ${waived} accepted for now` : ''}`;
}
