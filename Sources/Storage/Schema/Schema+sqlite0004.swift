extension Schema {
    static let sqlite0004 = Migration(number: 4, name: "classes", statements: [])
}
