/// The schema, step by step, per dialect. A step that has landed is never edited.
package enum Schema {
    package static let sqlite: [Migration] = [sqlite0001, sqlite0002]
}
