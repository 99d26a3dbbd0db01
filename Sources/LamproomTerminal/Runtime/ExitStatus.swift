/// How the program ends; scripts rely on the numbers.
package enum ExitStatus: Int32, Sendable {
    case done = 0
    /// The thing asked about is not right: a package has errors, a certificate is not valid, a quiz was failed.
    case notRight = 1
    case wrongUsage = 2
    case refused = 3
    case unreachable = 4
}
