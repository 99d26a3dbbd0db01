import Crypto
package import TrainingCore

/// The digest that names a course version.
package enum PackageDigest {
    /// Stands before everything else, so that no digest of another kind can be equal.
    private static let domain = "lamproom course package 1\0"

    /// SHA-256 over the domain, the number of files, and for each file, in byte order of the paths: the length of the
    /// path, the path, the length of the content, the content. Lengths and numbers are 8 bytes, big-endian; paths are UTF-8.
    package static func digest(of files: PackageFiles) -> ContentDigest {
        var hash = SHA256()
        hash.update(data: Array(domain.utf8))
        hash.update(data: bytes(files.paths.count))
        for path in files.paths {
            let content = files[path] ?? []
            let name = Array(path.utf8)
            hash.update(data: bytes(name.count) + name + bytes(content.count))
            hash.update(data: content)
        }
        return finished(hash)
    }

    /// SHA-256 over the bytes of a picture.
    static func digest(ofPicture bytes: [UInt8]) -> ContentDigest {
        var hash = SHA256()
        hash.update(data: bytes)
        return finished(hash)
    }

    private static func finished(_ hash: SHA256) -> ContentDigest {
        let digits = Array("0123456789abcdef".utf8)
        let hexadecimal = hash.finalize().flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 0xF)]] }
        guard let digest = ContentDigest(String(decoding: hexadecimal, as: UTF8.self)) else {
            preconditionFailure("SHA-256 has 64 hexadecimal digits")
        }
        return digest
    }

    private static func bytes(_ number: Int) -> [UInt8] {
        withUnsafeBytes(of: UInt64(number).bigEndian) { Array($0) }
    }
}
