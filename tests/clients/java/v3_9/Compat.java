// What the client of 3.9 does in its own way.
import java.util.*;
import org.apache.kafka.clients.admin.*;
import org.apache.kafka.clients.consumer.*;

class Compat
{
    static TopicDescription describe(Admin admin, String topic) throws Exception
    {
        return admin.describeTopics(List.of(topic)).allTopicNames().get().get(topic);
    }

    static void subscribeToPattern(Consumer<String, String> consumer, String pattern)
    {
        consumer.subscribe(java.util.regex.Pattern.compile(pattern)); // matched by the client
    }

    static void describeClassicGroup(Admin admin, String group)
    {
    }

    static void more(Admin admin, String topic) throws Exception
    {
        admin.listClientMetricsResources().all().get();
        Kit.step("list client metrics resources");
    }
}
