/** Below the questions of the regulatory screen: from when the law applies, and what it asks of high-risk systems. */
import { isOld } from '@shared/reference/dated';
import type { LawDate } from '@shared/reference/law';
import { KINDS_UNDER_LAW, LAW_DATES, LAW_DUTIES, LAW_OPEN_POINTS } from '@shared/reference/law';
import { referenceText, standingText } from '@shared/reference/text.en';
import { kindText } from '../../fields/words';
import { useToday } from '../../pages/views/use-today';
import styles from './law-dates.module.css';

/** The tables for a kind that is answered with the law in mind; nothing for any other kind. */
export function LawDates({ kind }: { readonly kind: string }) {
  const today = useToday();
  if (!KINDS_UNDER_LAW.includes(kind)) return null;
  const asOf = LAW_DATES.map((one) => one.asOf).sort()[0] ?? '';
  return (
    <section className={styles.law} aria-label={referenceText.lawDates}>
      <h3>{referenceText.lawDates}</h3>
      <p className={styles.warning}>
        {referenceText.checkLaw(asOf)} {isOld({ asOf }, today) && `${referenceText.oldLaw} `}
        {referenceText.disclaimer}
      </p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{referenceText.date}</th>
            <th scope="col">{referenceText.what}</th>
            <th scope="col">{referenceText.state}</th>
          </tr>
        </thead>
        <tbody>
          {LAW_DATES.map((date) => (
            <DateRow key={`${date.from} ${date.what}`} date={date} today={today} />
          ))}
        </tbody>
      </table>
      <details className={styles.more}>
        <summary>{referenceText.duties}</summary>
        <p className={styles.about}>{referenceText.dutiesAbout}</p>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{referenceText.article}</th>
              <th scope="col">{referenceText.what}</th>
              <th scope="col">{referenceText.keptIn}</th>
            </tr>
          </thead>
          <tbody>
            {LAW_DUTIES.map(({ article, what, kinds }) => (
              <tr key={article}>
                <th scope="row">{article}</th>
                <td>{what}</td>
                <td>{kinds.map((one) => kindText(one).plural).join(', ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      <details className={styles.more}>
        <summary>{referenceText.openPoints}</summary>
        <ul className={styles.points}>
          {LAW_OPEN_POINTS.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}

function DateRow({ date, today }: { readonly date: LawDate; readonly today: string }) {
  return (
    <tr>
      <th scope="row" className={styles.day}>
        <time dateTime={date.from}>{date.from}</time>
        {date.from <= today && <span className={styles.about}> {referenceText.passed}</span>}
      </th>
      <td>{date.what}</td>
      <td>
        {standingText[date.standing]}
        {date.before && ` (${referenceText.before(date.before)})`}
      </td>
    </tr>
  );
}
