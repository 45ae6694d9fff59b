// What the client of 2021 does in its own way.
import java.util.*;
import org.apache.kafka.clients.admin.*;

class Compat
{
    static TopicDescription describe(Admin admin, String topic) throws Exception
    {
        return admin.describeTopics(List.of(topic)).all().get().get(topic);
    }

    static void more(Admin admin, String topic)
    {
    }
}
