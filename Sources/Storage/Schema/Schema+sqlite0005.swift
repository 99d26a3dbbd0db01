extension Schema {
    static let sqlite0005 = Migration(number: 5, name: "grades by people", statements: [])
}
