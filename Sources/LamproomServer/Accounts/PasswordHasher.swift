import CArgon2
import Dispatch

/// Hashes and checks passwords with Argon2id: 19 MiB of memory, 2 passes, 1 lane (OWASP Password Storage Cheat Sheet).
///
/// At most two run at a time, so a storm of sign-ins takes at most 38 MiB; 512 wait, and more are turned away.
final class PasswordHasher: Sendable {
    struct Failure: Error {}

    private static let memoryKiB: UInt32 = 19 * 1024
    private static let passes: UInt32 = 2
    private static let hashLength = 32
    private static let saltLength = 16

    private let gate = Gate(width: 2, queue: 512)

    /// The encoded form, with its parameters and a random salt: `$argon2id$v=19$m=19456,t=2,p=1$…`.
    func hash(_ password: String) async throws -> String {
        try await gate.pass { try await offPool { try Self.hashNow(password) } }
    }

    /// Whether `password` is the one that was hashed.
    func verify(_ password: String, _ encoded: String) async throws -> Bool {
        try await gate.pass {
            try await offPool {
                let bytes = Array(password.utf8)
                switch argon2id_verify(encoded, bytes, bytes.count) {
                case ARGON2_OK.rawValue: return true
                case ARGON2_VERIFY_MISMATCH.rawValue: return false
                // Out of memory, say: that is not the user's mistake.
                default: throw Failure()
                }
            }
        }
    }

    /// Takes as long as checking a password, so that an unknown name cannot be told by the time.
    func spendTime(on password: String) async throws {
        _ = try await hash(password)
    }

    static func hashNow(_ password: String) throws -> String {
        let bytes = Array(password.utf8)
        let salt = (0..<saltLength).map { _ in UInt8.random(in: .min ... .max) }
        let length = argon2_encodedlen(
            passes, memoryKiB, 1, UInt32(saltLength), UInt32(hashLength), Argon2_id)
        var encoded = [CChar](repeating: 0, count: length)
        let status = argon2id_hash_encoded(
            passes, memoryKiB, 1, bytes, bytes.count, salt, salt.count, hashLength, &encoded, encoded.count)
        guard status == ARGON2_OK.rawValue else { throw Failure() }
        return String(decoding: encoded.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
