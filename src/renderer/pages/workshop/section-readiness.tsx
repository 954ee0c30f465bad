/** How ready the section is, at the end of its head line, with what can be done about the section as a whole. */
import { MoreHorizontal } from 'lucide-react';
import { Button } from 'react-aria-components';
import { goReadiness } from '../../commands/navigation';
import { askScope } from '../../commands/readiness';
import { runCommand } from '../../commands/registry';
import { useSectionReadiness } from '../../store/readiness-store';
import { IconButton } from '../../ui/button';
import { Menu } from '../../ui/menu';
import { capWords, stateOf, wholeScore } from '../readiness/readiness-words';
import { ScoreRing } from '../readiness/score-ring';
import styles from './section-page.module.css';

/** Figure and menu of a scored section; nothing for frame and outcomes. */
export function SectionReadinessMark({ sectionId }: { readonly sectionId: string }) {
  const section = useSectionReadiness(sectionId);
  if (!section) return null;
  const state = stateOf(section);
  const words =
    state === 'not_applicable'
      ? 'Does not apply'
      : state === 'deferred'
        ? 'Put off'
        : `${wholeScore(section.score ?? 0)} of 100`;
  return (
    <div className={styles.readiness}>
      <Button
        className={styles.figure ?? ''}
        onPress={goReadiness}
        aria-label={`Readiness of this section: ${words}. ${capWords(section) ?? ''}`.trim()}
      >
        <ScoreRing score={section.score} size={20} stroke={3} />
        {words}
      </Button>
      <Menu
        label="This section"
        trigger={<IconButton label="More about this section" icon={<MoreHorizontal size={18} />} size="s" />}
        actions={[
          { id: 'readiness', label: 'Show readiness', run: goReadiness },
          { id: 'findings', label: 'Show findings', run: () => runCommand('panel.findings') },
          { id: 'scope', label: 'Does it apply?…', separated: true, run: () => askScope(sectionId) },
        ]}
      />
    </div>
  );
}
