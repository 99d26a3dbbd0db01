extension Schema {
    static let sqlite0007 = Migration(number: 7, name: "the service's clock", statements: [])
}
