/// The links of webhooks.
extension Paths {
    static let webhooksPattern: PathPattern = "/administration/webhooks"
    package static let webhooks = webhooksPattern.path()
    static let webhookNewPattern: PathPattern = "/administration/webhooks/new"
    static let webhookNew = webhookNewPattern.path()
    static let webhookPattern: PathPattern = "/administration/webhooks/\(.id)"
    static func webhook(_ id: String) -> Path { webhookPattern.path(id) }
    /// Where it is paused, resumed or withdrawn.
    static let webhookDecisionPattern: PathPattern = "/administration/webhooks/\(.id)/decision"
    static func webhookDecision(_ id: String) -> Path { webhookDecisionPattern.path(id) }
    /// Where it gets another secret.
    static let webhookSecretPattern: PathPattern = "/administration/webhooks/\(.id)/secret"
    static func webhookSecret(_ id: String) -> Path { webhookSecretPattern.path(id) }
    /// Where a message is sent to see whether it arrives.
    static let webhookTestPattern: PathPattern = "/administration/webhooks/\(.id)/test"
    static func webhookTest(_ id: String) -> Path { webhookTestPattern.path(id) }
    /// Where messages are sent again.
    static let webhookReplayPattern: PathPattern = "/administration/webhooks/\(.id)/replay"
    static func webhookReplay(_ id: String) -> Path { webhookReplayPattern.path(id) }
}
