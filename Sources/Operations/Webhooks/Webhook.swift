package import Enforcement
package import Law
import Storage

/// One receiver that is told of what happens: where, of what, and how it stands.
package struct Webhook: Sendable, Hashable {
    package let id: String
    /// In the words of whoever set it up.
    package let label: String
    package let address: String
    package let unitID: UnitID
    package let unitName: String
    package let region: String
    package let reach: WebhookReach
    /// The beginnings of topics that it is told of; none means all.
    package let topics: [String]
    package let state: WebhookState
    package let madeAt: Moment
    /// Until when requests are signed with the secret before as well; nil where there is none.
    package let earlierUntil: Moment?
    package let version: Int

    /// Where it belongs, for decisions of authority.
    package var scope: RecordScope { RecordScope(kind: .unit, unitID: unitID, region: region) }

    /// Whether it is told of messages to a unit about a topic.
    func wants(_ topic: String, to unit: UnitID, in region: String) -> Bool {
        guard unit == unitID || reach == .region && RegionScope.contains(region, within: self.region) else {
            return false
        }
        return topics.isEmpty || topics.contains { topic == $0 || topic.hasPrefix($0 + ".") }
    }
}

/// Of whose messages a webhook is told.
package enum WebhookReach: String, CaseIterable, Sendable, Hashable, Codable {
    case unit, region

    package var label: Wording {
        switch self {
        case .unit: Wording("本单位收到的消息", "Messages to the unit")
        case .region: Wording("本地区各单位收到的消息", "Messages to all units of the region")
        }
    }
}

/// How a webhook stands.
package enum WebhookState: String, CaseIterable, Sendable, Hashable, Codable {
    /// Told as soon as something happens. Can become paused or withdrawn.
    case active
    /// What happens is kept and sent when it goes on. Can become active or withdrawn.
    case paused
    /// Told of nothing any more. Final.
    case withdrawn

    package var label: Wording {
        switch self {
        case .active: Wording("启用", "Active")
        case .paused: Wording("暂停", "Paused")
        case .withdrawn: Wording("已撤销", "Withdrawn")
        }
    }
}

extension WebhookReach: SQLConvertible {}
extension WebhookState: SQLConvertible {}

/// One message on its way to one receiver.
package struct WebhookDelivery: Sendable, Hashable {
    /// What stands in `webhook-id`, the same for every try.
    package let id: String
    package let webhook: String
    package let topic: String
    package let state: State
    package let tries: Int
    package let createdAt: Moment
    /// When it is sent next; nil where it is not.
    package let nextAt: Moment?
    package let triedAt: Moment?
    /// The status that the receiver answered last.
    package let status: Int?
    package let failure: WebhookFailure?

    package enum State: String, CaseIterable, Sendable, Hashable, Codable {
        case waiting, delivered, dead

        package var label: Wording {
            switch self {
            case .waiting: Wording("待送达", "To be delivered")
            case .delivered: Wording("已送达", "Delivered")
            case .dead: Wording("未能送达", "Dead letter")
            }
        }
    }
}

extension WebhookDelivery.State: SQLConvertible {}
extension WebhookFailure: SQLConvertible {}
