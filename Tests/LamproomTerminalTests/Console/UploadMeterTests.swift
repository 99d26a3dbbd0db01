import LamproomTerminal
import Messages
import Testing

@Suite("How much of an upload has been sent")
struct UploadMeterTests {
    private func meter(isShown: Bool = true) -> (UploadMeter, ScriptedConsole) {
        let console = ScriptedConsole([], isShown: isShown)
        return (UploadMeter(console: console, language: .english), console)
    }

    private func line(_ text: String) -> String { "\r" + DisplayWidth.padded(text, to: 40) }

    @Test("It is written again where the percentage is another, and only then")
    func percentages() {
        let (meter, console) = meter()
        for sent in [0, 4, 9, 10, 499, 999] as [Int64] { meter.update(sent: sent, total: 1000) }
        #expect(
            console.errors == line("Sending: 0%") + line("Sending: 1%") + line("Sending: 49%") + line("Sending: 99%"))
        #expect(console.output.isEmpty)
    }

    @Test("With the last byte it says that the service is checking")
    func everythingSent() {
        let (meter, console) = meter()
        meter.update(sent: 7, total: 7)
        #expect(console.errors == line("Sent. The service is checking it …"))
    }

    @Test("It takes its line away once, and nothing where there is none")
    func finishing() {
        let (meter, console) = meter()
        meter.finish()
        #expect(console.errors.isEmpty)
        meter.update(sent: 1, total: 2)
        meter.finish()
        meter.finish()
        #expect(console.errors == line("Sending: 50%") + line("") + "\r")
    }

    @Test("A pipe sees nothing, nor anybody of an upload of unknown length")
    func nothing() {
        let (hidden, pipe) = meter(isShown: false)
        hidden.update(sent: 1, total: 2)
        hidden.finish()
        #expect(pipe.errors.isEmpty)
        let (meter, console) = meter()
        meter.update(sent: 1, total: 0)
        #expect(console.errors.isEmpty)
    }
}
