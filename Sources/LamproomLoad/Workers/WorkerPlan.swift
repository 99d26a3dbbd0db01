/// How the workers behave; probabilities from 0 to 1.
struct WorkerPlan: Sendable {
    /// The mean time between two answers.
    var think: Duration
    /// That a request is cut off in the middle.
    var cut: Double
    /// That a saved answer is sent once more.
    var duplicate = 0.05
    /// That an answer is changed afterwards.
    var revise = 0.2
    /// That an answer that was replaced comes once more after the one in its place.
    var oldRevision = 0.3
    /// That a changed answer is taken back instead.
    var takeBack = 0.1
    /// That a worker goes to another terminal after an answer, and reads there what is stored.
    var resume = 0.03
    /// That the other terminal takes the attempt up, and does not only look.
    var takeUp = 0.5
    /// That a worker submits twice.
    var submitTwice = 0.1
}
