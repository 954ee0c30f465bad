/** Which items of frameworks and laws the section on screen touches; closed until somebody asks. */
import type { Standard } from '@shared/reference/standards';
import { standardsOf } from '@shared/reference/standards';
import { knowledgeText, referenceText } from '@shared/reference/text.en';
import styles from './standards-part.module.css';

/** The standards of a section; nothing for a section without any. */
export function StandardsPart({ sectionId }: { readonly sectionId: string }) {
  const standards = standardsOf(sectionId);
  if (standards.length === 0) return null;
  return (
    <details className={styles.part}>
      <summary>
        {referenceText.standards} <span className={styles.count}>{standards.length}</span>
      </summary>
      <p className={styles.about}>{referenceText.standardsAbout}</p>
      <dl className={styles.list}>
        {standards.map((standard) => (
          <Entry key={standard.source.code} standard={standard} />
        ))}
      </dl>
      <p className={styles.about}>{referenceText.disclaimer}</p>
    </details>
  );
}

function Entry({ standard: { source, items, lists } }: { readonly standard: Standard }) {
  const told = items.filter(({ about }) => about !== undefined);
  return (
    <div className={styles.entry}>
      <dt>{source.name}</dt>
      {told.length === items.length && told.length > 0 ? (
        <dd>
          <ul className={styles.items}>
            {told.map(({ code, about }) => (
              <li key={code}>
                <b>{code}</b> {about}
              </li>
            ))}
          </ul>
        </dd>
      ) : (
        items.length > 0 && <dd>{items.map(({ code }) => code).join(', ')}</dd>
      )}
      {lists.length > 0 && (
        <dd>
          {referenceText.lists}: {lists.join(', ')}
        </dd>
      )}
      <dd className={styles.about}>
        {source.edition}. {knowledgeText[source.known]},{' '}
        <span className={styles.day}>{referenceText.asOfDay(source.asOf)}</span>.
        {source.checkCurrentLaw && ` ${referenceText.checkLawShort}`}
      </dd>
    </div>
  );
}
