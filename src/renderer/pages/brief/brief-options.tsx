/** For whom a brief is printed: what is left out, and the language of its texts. */
import { REDACTIONS, type Redaction } from '@shared/report/redaction/profile';
import { redactionText } from '@shared/report/redaction/redaction-text.en';
import { ClipboardCopy, FolderDown } from 'lucide-react';
import { useWorkshop } from '../../store/workshop-store';
import { Button } from '../../ui/button';
import { Select } from '../../ui/select';
import styles from './brief-page.module.css';
import { languageChoices } from './language-choices';

interface BriefOptionsProps {
  readonly redaction: Redaction;
  readonly onRedaction: (redaction: Redaction) => void;
  /** Null for the workshop's own. */
  readonly language: string | null;
  readonly onLanguage: (language: string | null) => void;
  readonly isDisabled: boolean;
  readonly onCopy: () => void;
  readonly onSaveAll: () => void;
}

/** One line under the heading. */
export function BriefOptions(props: BriefOptionsProps) {
  const own = useWorkshop((state) => state.mirror?.workshop.language ?? 'en');
  const { redaction, language, isDisabled } = props;
  return (
    <div className={styles.choice}>
      <div className={styles.option}>
        <Select
          label="Leave out"
          value={redaction}
          onChange={(next) => props.onRedaction(next ?? 'none')}
          isDisabled={isDisabled}
          options={REDACTIONS.map((id) => ({
            id,
            label: redactionText[id][0],
            meaning: redactionText[id][1],
          }))}
        />
      </div>
      <div className={styles.option}>
        <Select
          label="Language of the texts"
          value={language ?? own}
          onChange={(next) => props.onLanguage(next === null || next === own ? null : next)}
          isDisabled={isDisabled}
          options={languageChoices(own)}
        />
      </div>
      <Button
        icon={<ClipboardCopy size={16} aria-hidden="true" />}
        isDisabled={isDisabled}
        onPress={props.onCopy}
      >
        Copy as Markdown
      </Button>
      <Button
        icon={<FolderDown size={16} aria-hidden="true" />}
        isDisabled={isDisabled}
        onPress={props.onSaveAll}
      >
        Save several…
      </Button>
    </div>
  );
}
