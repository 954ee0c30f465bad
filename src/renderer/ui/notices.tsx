/** Short messages at the foot of the window. They are read out and never take the focus. */
import { CircleAlert, Info, X } from 'lucide-react';
import { Button, IconButton } from './button';
import { classNames } from './class-names';
import styles from './notices.module.css';

/** A message; the store decides how long it stays. */
export interface NoticeItem {
  readonly id: number;
  readonly tone: 'info' | 'error';
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void } | undefined;
}

interface NoticesProps {
  readonly notices: readonly NoticeItem[];
  readonly onDismiss: (id: number) => void;
  /** Leaves room for the capture bar. */
  readonly isRaised?: boolean;
}

/** The stack of messages; errors interrupt a screen reader, the rest waits its turn. */
export function Notices({ notices, onDismiss, isRaised }: NoticesProps) {
  return (
    <section aria-label="Notices" className={classNames(styles.stack, isRaised && styles.raised)}>
      <div aria-live="polite" aria-relevant="additions">
        {notices
          .filter((notice) => notice.tone === 'info')
          .map((notice) => (
            <NoticeLine key={notice.id} notice={notice} onDismiss={onDismiss} />
          ))}
      </div>
      <div aria-live="assertive" aria-relevant="additions">
        {notices
          .filter((notice) => notice.tone === 'error')
          .map((notice) => (
            <NoticeLine key={notice.id} notice={notice} onDismiss={onDismiss} />
          ))}
      </div>
    </section>
  );
}

function NoticeLine({
  notice,
  onDismiss,
}: {
  readonly notice: NoticeItem;
  readonly onDismiss: (id: number) => void;
}) {
  const { action } = notice;
  return (
    <div className={classNames(styles.notice, styles[notice.tone])}>
      {notice.tone === 'error' ? (
        <CircleAlert size={18} aria-hidden="true" />
      ) : (
        <Info size={18} aria-hidden="true" />
      )}
      <p className={styles.text} dir="auto">
        {notice.text}
      </p>
      {action && (
        <Button
          size="s"
          onPress={() => {
            action.run();
            onDismiss(notice.id);
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton label="Dismiss" icon={<X size={16} />} size="s" onPress={() => onDismiss(notice.id)} />
    </div>
  );
}
