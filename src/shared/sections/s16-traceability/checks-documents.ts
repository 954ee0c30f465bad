/** Checks of the documents that the law may ask for. They count for the constraints: the regulatory screen asks. */
import type { Check } from '../define-section';
import { isHighRisk, isRunning } from '../predicates';
import type { RecordView } from '../record-view';

const HIGH_RISK_DOCUMENTS = ['risk_file', 'instructions_for_use', 'technical_file'] as const;
/** "Art. 27", "Article 27", "Artikel 27" and the like. */
const MENTIONS_ARTICLE_27 = /(?<!\p{L})art[\p{L}]*\.?\s*27(?!\d)/iu;

const rightsAssessment: Check = {
  id: 'CK121',
  severity: 'hint',
  legal: true,
  run: (view) => {
    if (!isHighRisk(view) || hasAnswerToArticle27(view)) return [];
    return view.list('risk_classification').flatMap((screen) => {
      const role = screen.body.ai_act_role;
      if (role !== 'deployer' && role !== 'both') return [];
      return [{ recordIds: [screen.id], field: 'rationale', values: {} }];
    });
  },
};

/** The assessment itself, or a sentence somewhere that names the article and so says why it is not due. */
function hasAnswerToArticle27(view: RecordView): boolean {
  if (view.list('doc_artefact').some(({ body }) => body.doc_kind === 'fria')) return true;
  const sentences = [
    ...view.list('risk_classification').flatMap(({ body }) => [body.rationale, body.comment]),
    ...view.list('decision').flatMap(({ body }) => [body.question, body.choice, body.reason]),
    ...view.list('note').map(({ body }) => body.body),
  ];
  return sentences.some((sentence) => sentence !== undefined && MENTIONS_ARTICLE_27.test(sentence));
}

const missingFiles: Check = {
  id: 'CK122',
  severity: 'warning',
  legal: true,
  run: (view) => {
    if (!isHighRisk(view) || !isRunning(view)) return [];
    const usable = view
      .list('doc_artefact')
      .filter(({ body }) => body.doc_status === 'draft' || body.doc_status === 'current');
    const missing = HIGH_RISK_DOCUMENTS.filter((kind) => !usable.some(({ body }) => body.doc_kind === kind));
    const codes = { list: missing.map((kind) => `doc_artefact.doc_kind.${kind}`) };
    if (missing.length === 0) return [];
    return view.list('risk_classification').map((screen) => ({ recordIds: [screen.id], values: {}, codes }));
  },
};

export const documentChecks: readonly Check[] = [rightsAssessment, missingFiles];
