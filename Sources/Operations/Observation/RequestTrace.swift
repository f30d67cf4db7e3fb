package import Enforcement
import Synchronization

/// What one request did, for the log alone: nothing decides by it.
///
/// It travels with the task, so that an operation can say that it ran without every handler passing the word on; it is the
/// only thing of the house that does.
package final class RequestTrace: Sendable {
    /// The trace of the request that this task works for; nil outside requests.
    @TaskLocal package static var current: RequestTrace?

    /// What is known so far.
    package struct Facts: Sendable, Hashable {
        /// The names of the operations that ran, each with how it ended.
        package var operations: [String] = []
        /// Ids alone: no name stands in the log.
        package var actor: UserID?
        package var unit: UnitID?
    }

    /// The request's id, as it is told to the client.
    package let id: String
    private let known = Mutex(Facts())

    package init(id: String) {
        self.id = id
    }

    /// What is known now.
    package var facts: Facts { known.withLock { $0 } }

    /// Takes note of who asks.
    package func note(_ actor: Actor) {
        known.withLock { facts in
            facts.actor = actor.userID
            facts.unit = actor.unitID
        }
    }

    /// Takes note of an operation that ended; of a long import only the first few.
    func note(_ operation: String, _ outcome: OperationOutcome) {
        known.withLock { facts in
            guard facts.operations.count < RequestTrace.most else { return }
            facts.operations.append(outcome == .done ? operation : "\(operation):\(outcome.rawValue)")
        }
    }

    private static let most = 8
}

/// How an operation ended.
package enum OperationOutcome: String, Sendable, Hashable, CaseIterable {
    case done
    /// The answer that was given before, under the same key.
    case repeated
    /// The law, the procedure or an authority said no.
    case refused
    /// Something of the system failed.
    case fault
}
