package struct PersonView: WireType {
    package let number: String
    package let name: String
    /// Path from the enterprise down, with `/`.
    package let unit: String
    package let post: String
    /// `regular`, `dispatched`, `intern` or `contractor`.
    package let employment: String
    package let hired: String

    package init(number: String, name: String, unit: String, post: String, employment: String, hired: String) {
        self.number = number
        self.name = name
        self.unit = unit
        self.post = post
        self.employment = employment
        self.hired = hired
    }
}
