/// Writes down that somebody signed in.
struct RecordSignIn: Operation {
    static let name = "access.sign-in"

    /// What was shown last: password, code, demonstration.
    let factor: String

    func perform(in work: Work) throws -> Done {
        work.remark("factor", factor)
        return Done()
    }
}
