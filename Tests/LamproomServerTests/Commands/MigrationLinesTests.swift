import Messages
import Storage
import Testing

@testable import LamproomServer

@Suite struct MigrationLinesTests {
    private func progress(_ number: Int, _ part: MigrationProgress.Part) -> MigrationProgress {
        MigrationProgress(number: number, step: number - 2, steps: 5, part: part)
    }

    @Test func `a line comes at most once a second, and says what is under way then`() {
        var lines = MigrationLines()
        #expect(lines.take(progress(3, .statement(1, of: 14)), at: .milliseconds(3)) == nil)
        #expect(lines.take(progress(3, .statement(2, of: 14)), at: .milliseconds(900)) == nil)
        let first = lines.line(at: .milliseconds(1000))
        #expect(
            first?(.english)
                == "Updating the data, step 1 of 5 (conditions of attempts, terminals, later results): statement 2 of 14"
        )
        #expect(lines.take(progress(6, .rows(1_000, of: 16_000_000)), at: .milliseconds(1999)) == nil)
        let second = lines.take(progress(6, .rows(1_200_000, of: 16_000_000)), at: .milliseconds(2000))
        #expect(
            second?(.english)
                == "Updating the data, step 4 of 5 (engaged time, completed modules, class hours): "
                + "1,200,000 of 16,000,000 rows")
        #expect(
            second?(.chinese) == "正在升级数据，第 4/5 步（学习时间、完成的模块和学时）：已处理 1,200,000 行，共 16,000,000 行")
    }

    @Test func `a long statement says how long it has been running`() {
        var lines = MigrationLines()
        _ = lines.take(progress(4, .statement(3, of: 3)), at: .milliseconds(500))
        #expect(lines.line(at: .seconds(1))?(.english).hasSuffix("(classes): statement 3 of 3") == true)
        #expect(lines.line(at: .milliseconds(1999)) == nil)
        #expect(lines.line(at: .seconds(13))?(.english).hasSuffix("statement 3 of 3, 12 s so far") == true)
        #expect(lines.line(at: .seconds(14))?(.chinese).hasSuffix("第 3/3 条语句，已用 13 秒") == true)
    }

    @Test func `an update is told at its end, a new database is not`() {
        var update = MigrationLines()
        _ = update.take(progress(3, .statement(1, of: 1)), at: .zero)
        _ = update.take(progress(7, .statement(1, of: 1)), at: .milliseconds(10))
        let end = update.end(at: .milliseconds(3260))
        #expect(end?(.english) == "The data were brought from schema 2 to schema 7 in 3.2 s.")
        #expect(end?(.chinese) == "数据结构已从第 2 版升级到第 7 版，用时 3.2 秒。")

        var creation = MigrationLines()
        _ = creation.take(MigrationProgress(number: 1, step: 1, steps: 7, part: .statement(1, of: 9)), at: .zero)
        #expect(creation.end(at: .milliseconds(20)) == nil)
        #expect(MigrationLines().end(at: .seconds(5)) == nil)
    }

    @Test func `every step of the schema has a name for users`() {
        for migration in Schema.sqlite { #expect(Text.schemaStep(migration.number) != nil, "\(migration.number)") }
        #expect(Text.schemaStep(0) == nil)
        #expect(Text.schemaStep(Schema.sqlite.count + 1) == nil)
    }
}
