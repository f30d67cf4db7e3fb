package import Enforcement

extension Paths {
    static let referralsPattern: PathPattern = "/referrals"
    /// What comes back from the criminal side for a penalty.
    package static let referrals = referralsPattern.path()
    static let referralPattern: PathPattern = "/referrals/\(.id)"
    package static func referral(_ id: ReferralID) -> Path { referralPattern.path(id.rawValue) }
    /// One act on a referral, by its noun: `/referrals/…/opinion`.
    static let referralActPattern: PathPattern = "/referrals/\(.id)/\(.word("act"))"
}
