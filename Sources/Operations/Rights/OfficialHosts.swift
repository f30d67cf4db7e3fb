package import Enforcement
import Law
import Screening
package import Storage

/// Records that the holder of a right runs a host: listings there, and on what stands below it, are no look-alikes.
package struct AddOfficialHost: Operation {
    package static let name = "right.add-host"

    package let right: RightID
    /// A host name, or an address that has one.
    package let address: String

    package init(right: RightID, address: String) {
        self.right = right
        self.address = address
    }

    /// - Returns: the host as it is kept.
    /// - Throws: `Refusal`: `notFound`, `notAllowed` also for another unit's right, `invalidInput` for what is no host,
    ///   `duplicate` where it is recorded already.
    package func perform(in work: Work) throws -> String {
        _ = try RightStore.writable(right, by: work.actor, in: work.access)
        let host = try AddOfficialHost.checked(address)
        let known = try work.first(
            "SELECT id FROM official_host WHERE right_id = $1 AND host = $2 AND withdrawn = 0", [right, host])
        guard known == nil else {
            throw Refusal(.duplicate, Wording("该官方网址已登记", "The host is recorded already"))
        }
        try AddOfficialHost.write(host, of: right, in: work)
        return host
    }

    /// A host as it is kept.
    static func checked(_ address: String) throws(Refusal) -> String {
        guard address.count <= 500, let host = HostIndex.host(of: address), host.count <= 253 else {
            throw Refusal.invalid(
                "host", Wording("请填写域名或网址，如 example.com", "Give a host name or an address, as example.com"))
        }
        return host
    }

    /// Writes the host, or makes one that was withdrawn good again.
    static func write(_ host: String, of right: RightID, in work: Work) throws {
        try work.write(
            "official_host",
            """
            INSERT INTO official_host (id, right_id, host, withdrawn) VALUES ($1, $2, $3, 0)
            ON CONFLICT (right_id, host) DO UPDATE SET withdrawn = 0
            RETURNING *
            """, [work.office.newIdentifier(at: work.now), right, host])
    }
}

/// Records that the holder runs a host no longer.
package struct WithdrawOfficialHost: Operation {
    package static let name = "right.withdraw-host"

    package let right: RightID
    package let host: String

    package init(right: RightID, host: String) {
        self.right = right
        self.host = host
    }

    /// - Throws: `Refusal`: `notAllowed`; `notFound` where the host is not recorded.
    package func perform(in work: Work) throws -> Done {
        _ = try RightStore.writable(right, by: work.actor, in: work.access)
        let rows = try work.write(
            "official_host",
            "UPDATE official_host SET withdrawn = 1 WHERE right_id = $1 AND host = $2 AND withdrawn = 0 RETURNING *",
            [right, host])
        guard !rows.isEmpty else { throw Refusal.notFound(.right) }
        return Done()
    }
}

extension RightStore {
    /// Hosts that the holder of a right runs.
    package static func hosts(of id: RightID, in access: any ReadAccess) throws -> [String] {
        try access.query(
            "SELECT host FROM official_host WHERE right_id = $1 AND withdrawn = 0 ORDER BY host", [id]
        ).map { try $0.get("host") }
    }

    /// Hosts of every right.
    static func hosts(in access: any ReadAccess) throws -> [String: [String]] {
        var hosts: [String: [String]] = [:]
        try access.each("SELECT right_id, host FROM official_host WHERE withdrawn = 0 ORDER BY host") { row in
            hosts[try row.get("right_id"), default: []].append(try row.get("host"))
        }
        return hosts
    }
}
