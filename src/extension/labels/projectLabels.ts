/** A further entity type of the project. */
export interface ProjectLabel {
  readonly name: string;
  readonly title: string;
}

/** The project's own labels. */
export class ProjectLabels {
  readonly current: readonly ProjectLabel[] = [];
}
