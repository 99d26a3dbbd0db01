import Foundation
import TrainingCore

extension Clock {
    /// The machine's clock.
    package static let system = Clock {
        Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1000))
    }
}
