// What the terminal client says of people and rosters.

extension Text {
    package static let peopleNone = Text(zh: "这里没有人员。", en: "There are no people here.")
    package static let employmentRegular = Text(zh: "正式工", en: "regular")
    package static let employmentDispatched = Text(zh: "劳务派遣", en: "dispatched")
    package static let employmentIntern = Text(zh: "实习", en: "intern")
    package static let employmentContractor = Text(zh: "承包单位", en: "contractor")

    package static let rosterNewUnits = Text(zh: "新单位：", en: "New units:")
    package static let rosterAdded = Text(zh: "新增人员：", en: "New people:")
    package static let rosterChanged = Text(zh: "有变化的人员：", en: "Changed people:")
    package static func rosterDone(added: Int, changed: Int, unchanged: Int) -> Text {
        Text(
            zh: "花名册已导入：新增 \(added) 人，变更 \(changed) 人，不变 \(unchanged) 人。",
            en: "Roster imported. New: \(added), changed: \(changed), unchanged: \(unchanged).")
    }
    package static func rosterWouldChange(added: Int, changed: Int, unchanged: Int) -> Text {
        Text(
            zh: "只是试算，什么都没有改：会新增 \(added) 人，变更 \(changed) 人，不变 \(unchanged) 人。",
            en: "Dry run, nothing was changed. Would be new: \(added), changed: \(changed), unchanged: \(unchanged).")
    }
    package static func rosterPlace(row: Int, column: String) -> Text {
        Text(zh: "第 \(row) 行，\(column)", en: "line \(row), \(column)")
    }
    package static func rosterRow(_ row: Int) -> Text {
        Text(zh: "第 \(row) 行", en: "line \(row)")
    }
}
