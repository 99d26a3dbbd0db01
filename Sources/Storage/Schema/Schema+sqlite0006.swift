extension Schema {
    static let sqlite0006 = Migration(number: 6, name: "engaged time, completed modules, class hours", statements: [])
}
