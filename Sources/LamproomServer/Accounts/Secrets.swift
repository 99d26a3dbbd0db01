import Crypto
import Foundation

/// Secrets with so much randomness that a plain hash guards them: session tokens and activation codes.
enum Secrets {
    /// 256 random bits as 43 characters of base64url.
    static func token() -> String {
        let key = SymmetricKey(size: .bits256)
        return key.withUnsafeBytes { Data($0) }.base64EncodedString()
            .replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }

    /// 60 random bits in three groups, without letters that are mistaken for digits: `7K3M-9QXD-A2VT`.
    static func activationCode() -> String {
        let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
        let groups = (0..<3).map { _ in String((0..<4).map { _ in alphabet[Int.random(in: 0..<32)] }) }
        return groups.joined(separator: "-")
    }

    /// A code as it was made, from what a person typed: any case, with or without hyphens and spaces, O for 0, I and L for 1.
    static func normalisedCode(_ typed: String) -> String {
        let plain = typed.uppercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
            .replacing("O", with: "0").replacing("I", with: "1").replacing("L", with: "1")
        let characters = Array(plain)
        return stride(from: 0, to: characters.count, by: 4)
            .map { String(characters[$0..<min($0 + 4, characters.count)]) }.joined(separator: "-")
    }

    /// SHA-256 as hexadecimal digits: what is stored of a secret.
    static func hash(_ secret: String) -> String {
        let digits = Array("0123456789abcdef".utf8)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(64)
        for byte in SHA256.hash(data: Array(secret.utf8)) {
            bytes.append(digits[Int(byte >> 4)])
            bytes.append(digits[Int(byte & 15)])
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
