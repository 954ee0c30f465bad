/** A whole brief as Markdown: the cover as a head, then its blocks, then what the foot of the pages says. */
import { dayOf } from '../../analysis/days';
import type { ReportDocument } from '../../domain/report-block';
import { briefText } from '../brief-text.en';
import { blocksToMarkdown } from './block-markdown';
import { inline } from './escape';

/** The text, with a line end at its end. The same document always gives the same text. */
export function documentToMarkdown({ cover, blocks, asOf, footer, title }: ReportDocument): string {
  const startsWithTitle = blocks.find(({ type }) => type !== 'page-break')?.type === 'heading';
  const head = cover
    ? [
        `# ${inline(cover.title)}`,
        `**${inline(cover.subtitle)}**`,
        cover.lines.map((line) => `- ${inline(line)}`).join('\n'),
      ]
    : startsWithTitle
      ? []
      : [`# ${inline(title)}`];
  const foot = `*${inline(footer)} ${briefText.asOf} ${dayOf(asOf)}.*`;
  return `${[...head, blocksToMarkdown(blocks), '---', foot].filter((part) => part !== '').join('\n\n')}\n`;
}
