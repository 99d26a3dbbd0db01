/// The words that people write into a roster file, in every language at once: a file is read whatever the language of
/// the program is. Letters are half width and lower case here, as `TextFolding` makes them.
package enum RosterWords {
    // Names of columns; messages show the first two.
    package static let unit = ["单位", "unit"]
    package static let number = ["工号", "number", "员工编号"]
    package static let name = ["姓名", "name"]
    package static let post = ["岗位", "post"]
    package static let employment = ["用工形式", "employment"]
    package static let hired = ["入职日期", "hired"]

    // Kinds of employment
    package static let regular: Set = ["正式", "正式工", "合同制", "合同制工", "正式(合同制)", "regular"]
    package static let dispatched: Set = ["劳务派遣", "派遣", "派遣工", "劳务派遣工", "劳务派遣(派遣)", "dispatched"]
    package static let intern: Set = ["实习", "实习生", "实习(实习生)", "intern"]
    package static let contractor: Set = ["承包", "外包", "承包商", "承包(外包)", "contractor"]

    // The signs of a date
    package static let year: Character = "年"
    package static let month: Character = "月"
    package static let day: Character = "日"

    /// Signs that people put between columns and that are no delimiter of CSV.
    package static let foreignDelimiters: [Character] = ["，", "；", "、", "|", "｜"]
}
