import LamproomClient
import Testing

@Suite("The address of a service")
struct ServerAddressTests {
    @Test(
        "What is no http address without user, query and fragment is refused",
        arguments: ["", "training.example.com", "ftp://a", "http://", "http://u:p@a", "http://a?x=1", "http://a#b"])
    func refused(_ text: String) {
        #expect(ServerAddress(text) == nil)
    }

    @Test("Slashes at the end are dropped")
    func trimmed() {
        #expect(ServerAddress("https://a.example/lamproom//")?.text == "https://a.example/lamproom")
    }

    @Test(
        "Only addresses of this computer are loopback",
        arguments: [
            ("http://127.0.0.1:8080", true), ("http://localhost", true), ("http://[::1]:80", true),
            ("http://127.1.2.3", true), ("http://127.0.0.1.example.com", false), ("http://10.0.0.1", false),
            ("http://localhost.example.com", false),
        ])
    func loopback(_ text: String, _ expected: Bool) {
        #expect(ServerAddress(text)?.isLoopback == expected)
    }

    @Test("Only https is encrypted")
    func encrypted() {
        #expect(ServerAddress("HTTPS://a")?.isEncrypted == true)
        #expect(ServerAddress("http://a")?.isEncrypted == false)
    }
}
