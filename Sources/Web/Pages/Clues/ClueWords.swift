import Enforcement
import Law
import Operations

extension ClueState: QueryValue {}
extension ClueSource: QueryValue {}
extension CluePriority: QueryValue {}
extension ClueClosure: QueryValue {}

extension ClueState {
    /// The state as its word with its shape.
    func badge(_ context: PageContext) -> StateBadge {
        let tone: Tone =
            switch self {
            case .received, .triaged, .assigned, .checked: .soon
            case .checking: .active
            case .filed, .closed: .done
            case .merged: .quiet
            }
        return StateBadge(context.say(label), tone)
    }
}

extension CluePriority {
    /// The priority as its word; what is urgent stands out.
    func badge(_ context: PageContext) -> StateBadge {
        let tone: Tone =
            switch self {
            case .urgent: .grave
            case .high: .soon
            case .normal, .low: .quiet
            }
        return StateBadge(context.say(label), tone)
    }
}
