import type { Schemas } from "../../operation-types.ts";
import { idOf } from "../../world/derive.ts";
import { type Answer, answersOf, isSurvey } from "./answers.ts";
import { progressOf } from "./progress.ts";
import type { Question } from "./questions.ts";
import type { Subject } from "./subjects.ts";

const source = "Qex";
const questionType = "choice-single";

/** What a person answered in the exam or survey of an enrollment, question by question. */
export const examSessions: Subject<Schemas["ExamResultSession"]> = (enrollment, user) => {
  const { status, openedTime, lastTime } = progressOf(enrollment, user);
  const answers = status === "Completed" ? answersOf(enrollment, user.resourceId) : [];
  if (answers.length === 0 || lastTime === null) return [];
  const { enrollmentId } = enrollment;
  const hasRight = !isSurvey(enrollment);
  const count = (isRight: boolean) => answers.filter((answer) => answer.isRight === isRight).length;
  return [
    {
      scormSessionId: idOf("scorm", enrollmentId, user.resourceId),
      enrollmentSessionId: idOf("session", enrollmentId, user.resourceId),
      enrollmentSessionCreatedAt: openedTime,
      targetUserResourceId: user.resourceId,
      interactions: answers.map(({ question, chosen }, index) => ({
        name: `cmi.interactions.${index}.learner_response`,
        value: slug(question.options[chosen] ?? ""),
        timestamp: Date.parse(lastTime),
      })),
      interactionsHumanReadable: answers.map((answer, index) => toReadable(answer, index, lastTime)),
      totalQuestions: answers.length,
      correctCount: count(true),
      wrongCount: count(false),
      emptyCount: 0,
      questions: [{ patern: source, questions: answers.map(({ question }) => toQuestion(question, hasRight)) }],
      enrollmentContentResourceId: idOf("content", enrollmentId),
    },
  ];
};

function toReadable(
  { question, chosen, isRight }: Answer,
  index: number,
  time: string,
): Schemas["ReadableInteraction"] {
  const hasRight = isRight !== undefined;
  return {
    source,
    index,
    scormId: question.id,
    question: question.text,
    type: questionType,
    answers: optionsOf(question, hasRight).map((option, place) => ({ isUserAnswer: place === chosen, ...option })),
    correctAnswers: hasRight ? question.options.slice(0, 1) : [],
    studentOrLearnerResponse: slug(question.options[chosen] ?? ""),
    result: hasRight ? (isRight ? "correct" : "incorrect") : "neutral",
    time,
    latency: "PT12S",
    weighting: hasRight ? 1 : null,
    description: null,
    objectives: [],
  };
}

function toQuestion(question: Question, hasRight: boolean): Schemas["Question"] {
  return {
    questionSlug: question.id.replaceAll("_", "-"),
    idGenerated: null,
    id: question.id,
    idFull: question.id,
    group: null,
    isReverse: false,
    type: questionType,
    question: question.text,
    answers: optionsOf(question, hasRight),
  };
}

function optionsOf({ options }: Question, hasRight: boolean): Schemas["QuestionAnswer"][] {
  const nowhere = { imagePath: null, x: null, y: null, placeholderId: null };
  return options.map((option, place) => ({ option, correctAnswer: hasRight ? place === 0 : null, ...nowhere }));
}

function slug(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z]+/g, "_");
}
