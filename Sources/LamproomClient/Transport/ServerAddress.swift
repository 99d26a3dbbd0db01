import Foundation

/// Where a service is: `http://127.0.0.1:8080` or `https://training.example.com/lamproom`.
package struct ServerAddress: Sendable, Hashable {
    /// Without a slash at the end.
    package let text: String
    package let host: String
    /// Whether what is sent is encrypted on the way.
    package let isEncrypted: Bool

    /// Nil unless `text` is an `http` or `https` address without user, query and fragment.
    package init?(_ text: some StringProtocol) {
        guard let parts = URLComponents(string: String(text)), let scheme = parts.scheme?.lowercased(),
            scheme == "http" || scheme == "https", let host = parts.host, !host.isEmpty,
            parts.user == nil, parts.password == nil, parts.query == nil, parts.fragment == nil
        else { return nil }
        var trimmed = String(text)
        while trimmed.hasSuffix("/") { trimmed.removeLast() }
        self.text = trimmed
        self.host = host.trimmingCharacters(in: ["[", "]"]).lowercased()
        isEncrypted = scheme == "https"
    }

    /// Whether what is sent never leaves this computer.
    package var isLoopback: Bool {
        if host == "localhost" || host == "::1" { return true }
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
    }
}
