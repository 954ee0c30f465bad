/** Help or error below a grid, whose cells have no room for either. */
import { CircleAlert } from 'lucide-react';
import styles from './calculators.module.css';

/** The error, if there is one, else the help. */
export function GridMessage({
  help,
  error,
}: {
  readonly help: string | undefined;
  readonly error: string | undefined;
}) {
  if (error !== undefined) {
    return (
      <p className={styles.error} role="alert">
        <CircleAlert size={14} aria-hidden="true" />
        <span>{error}</span>
      </p>
    );
  }
  return help === undefined ? null : <p className={styles.help}>{help}</p>;
}
