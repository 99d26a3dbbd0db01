// What is wrong in a roster file: what it is, and what to write instead.
extension Text {
    // MARK: The file

    package static func rosterFileTooLarge(_ bytes: Int) -> Text {
        Text(
            zh: "文件超过 \(size(bytes))，没有读取。请按单位拆成几个文件，分别导入。",
            en: "The file has more than \(size(bytes)) and was not read. Split it by unit and import the parts.")
    }

    package static let rosterSpreadsheetFile = Text(
        zh: "这是 Excel 或 WPS 工作簿，不是 CSV。请在表格软件中“另存为”“CSV UTF-8（逗号分隔）”后再导入。",
        en: "This is a workbook, not CSV. Save it in the spreadsheet program as ‘CSV UTF-8 (comma delimited)’.")

    package static let rosterNotText = Text(
        zh: "文件里有空字节，不是文本，或者是没有字节顺序标记的 UTF-16。请另存为“CSV UTF-8”。",
        en: "There is a zero byte: the file is no text, or UTF-16 without a byte order mark. Save it as CSV UTF-8.")

    package static let rosterUnknownEncoding = Text(
        zh: "文件的编码既不是 UTF-8，也不是 GB18030。请另存为“CSV UTF-8”。",
        en: "The file is written neither in UTF-8 nor in GB18030. Save it as CSV UTF-8.")

    package static let rosterEmptyFile = Text(
        zh: "文件是空的。第一行请写列名：单位,工号,姓名,岗位,用工形式,入职日期。",
        en: "The file is empty. Write the column names in its first line: unit,number,name,post,employment,hired.")

    package static func rosterUnknownDelimiter(_ sign: Character) -> Text {
        Text(
            zh: "各列之间用的是“\(sign)”。请改用半角逗号、半角分号或制表符。",
            en: "The columns are separated by ‘\(sign)’. Use a half-width comma, a half-width semicolon or a tab.")
    }

    package static func rosterMissingColumn(_ title: String) -> Text {
        Text(
            zh: "没有“\(title)”这一列。请在第一行加上列名；工作表的大标题不要放在列名之前。",
            en: "There is no column ‘\(title)’. Add it to the first line; no title of the sheet may stand before it.")
    }

    package static func rosterDuplicateColumn(_ first: String, _ second: String) -> Text {
        Text(
            zh: "“\(first)”和“\(second)”是同一列。请只保留一列。",
            en: "‘\(first)’ and ‘\(second)’ are the same column. Keep one of them.")
    }

    package static let rosterNoRows = Text(
        zh: "列名下面没有任何人员。请每人写一行。", en: "There is nobody below the column names. Write one line for each person.")

    package static func rosterTooManyRows(_ limit: Int) -> Text {
        Text(
            zh: "超过 \(limit) 行，从这一行起没有检查。请按单位拆成几个文件，分别导入。",
            en: "There are more than \(limit) rows; from this one on nothing was checked. Split the file by unit.")
    }

    package static func rosterTooManyFaults(_ limit: Int) -> Text {
        Text(
            zh: "问题已有 \(limit) 个，这一行之后没有检查。请先改正列出的问题，再导入一次。",
            en: "There are \(limit) faults already; nothing was checked after this row. Correct these and import again."
        )
    }

    // MARK: A row

    package static let rosterUnclosedQuote = Text(
        zh: "这一行有一个双引号没有配对。请补上，或删去；单元格里的双引号要写成两个（\"\"）。",
        en:
            "A double quote of this row is never closed. Close or remove it; a quote inside a cell is written twice (\"\")."
    )
    package static let rosterTextAfterQuote = Text(
        zh: "双引号结束后还有文字，没有逗号隔开。请补上逗号；单元格里的双引号要写成两个（\"\"）。",
        en: "Text follows a closing quote without a delimiter. Add it; a quote inside a cell is written twice (\"\").")
    package static let rosterStrayQuote = Text(
        zh: "单元格中间有双引号。请把整个单元格放进双引号，里面的双引号写成两个（\"\"）；或删去它。",
        en:
            "There is a quote inside a cell. Put the whole cell into quotes and write that quote twice (\"\"), or remove it."
    )
    package static let rosterOddLineBreak = Text(
        zh: "这一行里有换页符之类的特殊换行符。请删去。",
        en: "There is a form feed or another unusual line break in this row. Remove it.")
    package static let rosterMalformedRow = Text(
        zh: "逗号或双引号后面紧跟着组合字符，无法分列。请删去看不见的字符，重新输入这一行。",
        en: "A combining character follows a delimiter or quote, so cells cannot be told apart. Type the row anew.")

    package static func rosterRowTooLong(_ bytes: Int) -> Text {
        Text(
            zh: "这一行超过 \(size(bytes))。请检查换行。", en: "This row has more than \(size(bytes)). Check the line breaks.")
    }

    package static func rosterTooFewCells(_ found: Int, _ wanted: Int) -> Text {
        Text(
            zh: "这一行只有 \(found) 格，列名有 \(wanted) 个。请补上缺少的格。",
            en: "This row has \(found) cells, and there are \(wanted) columns. Add the cells that are missing.")
    }

    package static func rosterTooManyCells(_ found: Int, _ wanted: Int) -> Text {
        Text(
            zh: "这一行有 \(found) 格，列名只有 \(wanted) 个。如果内容里有分隔符，请把那一格放进双引号。",
            en: "This row has \(found) cells, and there are \(wanted) columns. Quote a cell that holds the delimiter.")
    }

    // MARK: A cell

    package static let rosterEmptyCell = Text(zh: "这一格是空的。请填写。", en: "The cell is empty. Fill it in.")

    package static let rosterInvalidEncoding = Text(
        zh: "有读不出的字符（编码错误）。请重新输入这一格，并把文件另存为“CSV UTF-8”。",
        en: "Some characters cannot be read (wrong encoding). Type the cell anew and save the file as CSV UTF-8.")

    package static func rosterInvalidUnit(_ text: String) -> Text {
        Text(
            zh: "“\(text)”不能作单位。请从企业写起，用“/”隔开，最多 8 级，每级 1 到 60 个字，例如 华山矿业/一矿/综采一队。",
            en: "‘\(text)’ cannot be a unit. Write its path from the enterprise down with ‘/’ between the names, "
                + "at most 8 of 1 to 60 characters each.")
    }

    package static func rosterInvalidNumber(_ text: String) -> Text {
        Text(
            zh: "“\(text)”不能作工号。请写 1 到 32 个英文字母、数字、“-”或“_”。",
            en: "‘\(text)’ cannot be an employee number. Write 1 to 32 letters A–Z, digits, ‘-’ or ‘_’.")
    }

    package static func rosterScientificNumber(_ text: String) -> Text {
        Text(
            zh: "“\(text)”是表格软件改写过的工号。请把这一列设为“文本”格式，重新填写完整的工号。",
            en: "A spreadsheet program turned the number into ‘\(text)’. Format the column as text and type it in full."
        )
    }

    package static func rosterDuplicateNumber(_ number: String, _ first: Int, _ second: Int) -> Text {
        Text(
            zh: "工号 \(number) 在第 \(first) 行和第 \(second) 行都出现。请删去一行，或改正工号。",
            en:
                "The employee number \(number) stands in lines \(first) and \(second). Remove one, or correct the number."
        )
    }

    package static func rosterForbiddenCharacter(_ text: String) -> Text {
        Text(
            zh: "“\(text)”里有换行、控制字符或改变书写方向的字符。请删去。",
            en: "‘\(text)’ holds a line break, a control character or one that turns the writing direction. Remove it.")
    }

    package static func rosterTextTooLong(_ text: String, _ limit: Int) -> Text {
        Text(
            zh: "“\(text)”超过 \(limit) 个字。请缩短。", en: "‘\(text)’ has more than \(limit) characters. Shorten it.")
    }

    package static func rosterUnknownEmployment(_ text: String) -> Text {
        Text(
            zh: "不认识用工形式“\(text)”。请写：正式、劳务派遣、实习 或 承包。",
            en: "‘\(text)’ is no kind of employment. Write regular, dispatched, intern or contractor.")
    }

    package static func rosterInvalidDate(_ text: String) -> Text {
        Text(
            zh: "“\(text)”不是日期。请写成 2026-11-22、2026/11/22 或 2026年11月22日。",
            en: "‘\(text)’ is no date. Write it like 2026-11-22 or 2026/11/22.")
    }

    package static func rosterHiredTooEarly(_ text: String) -> Text {
        Text(zh: "入职日期“\(text)”早于 1940 年。请核对。", en: "The hire date ‘\(text)’ is before 1940. Check it.")
    }

    package static func rosterHiredTooLate(_ text: String) -> Text {
        Text(
            zh: "入职日期“\(text)”比今天晚一年以上。请核对。",
            en: "The hire date ‘\(text)’ is more than a year from now. Check it.")
    }
}
