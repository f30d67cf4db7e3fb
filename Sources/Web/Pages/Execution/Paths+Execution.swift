package import Enforcement

extension Paths {
    static let executionsPattern: PathPattern = "/executions"
    /// How far the decisions are performed that one may see.
    package static let executions = executionsPattern.path()
    static let executionPattern: PathPattern = "/executions/\(.id)"
    package static func execution(_ id: ExecutionID) -> Path { executionPattern.path(id.rawValue) }
    /// One act in an execution, by its noun: `/executions/…/payment`.
    static let executionActPattern: PathPattern = "/executions/\(.id)/\(.word("act"))"
}
