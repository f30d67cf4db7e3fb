import Enforcement
import Law
import Storage

/// Says in the ledger that what follows is the sample world, before there is anybody in its database.
///
/// A demonstration signs anybody in, so it must be sure whose data it serves. The mark is refused where anybody has an
/// account, and an entry of the ledger is never taken away: an office that real people set up cannot get it.
struct MarkSampleWorld: Operation {
    static let name = "office.begin-sample"

    /// - Throws: `Refusal` where the database holds anything already.
    func perform(in work: Work) throws -> Done {
        guard try work.first("SELECT id FROM account LIMIT 1") == nil else { throw SampleWorld.notEmpty }
        work.remark("sample-world", "fictional")
        return Done()
    }
}

extension SampleWorld {
    /// Whether what an office holds is the sample world, and nobody's real work.
    package static func isSample(_ office: Office) async throws -> Bool {
        try await office.read { access in
            try access.first("SELECT sequence FROM ledger_entry WHERE operation = $1 LIMIT 1", [MarkSampleWorld.name])
                != nil
        }
    }

    /// Refuses an office that holds anything but the sample world.
    ///
    /// - Throws: `Refusal`.
    package static func requireSample(_ office: Office) async throws {
        guard try await isSample(office) else {
            throw Refusal(
                RefusalCode("not-a-sample"),
                Wording(
                    "这里不是示例数据，不能作演示：演示中任何人不用密码即可登录。请用 qingyuan serve，或为演示另指定一个空目录",
                    "This is not the sample world, and a demonstration signs anybody in without a password. "
                        + "Use qingyuan serve, or give the demonstration an empty folder of its own"))
        }
    }

    static let notEmpty = Refusal(
        RefusalCode("not-empty"),
        Wording("数据库已有数据，不能写入示例数据", "The database is not empty: the sample world goes into an empty one only"))
}
