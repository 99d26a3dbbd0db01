/// The schema, step by step, per dialect. A step that has landed is never edited.
package enum Schema {
    package static let sqlite: [Migration] = [
        sqlite0001, sqlite0002, sqlite0003, sqlite0004, sqlite0005, sqlite0006, sqlite0007, sqlite0008,
    ]
}
