import Testing

@testable import LamproomTerminal

@Suite("Figures as text")
struct FigureTextTests {
    @Test("Rounded, with all their digits, and without a sign where nothing is left")
    func decimals() {
        #expect(FigureText.decimal(0.346) == "0.35")
        #expect(FigureText.decimal(-0.2142) == "-0.21")
        #expect(FigureText.decimal(-0.004) == "0.00")
        #expect(FigureText.decimal(1.999) == "2.00")
        #expect(FigureText.decimal(12.06, places: 1) == "12.1")
        #expect(FigureText.decimal(nil) == "-")
        #expect(FigureText.decimal(.nan, places: 2) == "-")
    }

    @Test("Shares in percent")
    func percents() {
        #expect(FigureText.percent(0.034) == "3%" && FigureText.percent(1) == "100%")
        #expect(FigureText.exactPercent(0.7831) == "78.3%" && FigureText.percent(nil) == "-")
    }

    @Test("Seconds as minutes and seconds")
    func durations() {
        #expect(FigureText.duration(42) == "0:42")
        #expect(FigureText.duration(65.5) == "1:06")
        #expect(FigureText.duration(3605) == "60:05")
        #expect(FigureText.duration(nil) == "-")
    }
}
